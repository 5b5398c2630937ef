import { act, page, type Route } from "../../../web/route.ts";
import { commentForm, finishForm, noteForm, ownForm } from "./comment.form.ts";
import { commentAsStaff, commentOwn, finish, noteAsStaff } from "./comment-acts.ts";
import { helpPage } from "./help.page.tsx";
import { ownCommentsPage } from "./own.page.tsx";
import { staffCommentsPage } from "./staff.page.tsx";

const own = "/applications/:application/comments";
const staff = "/a/:association/applications/:application";

/** What applicant and coordinators say to each other, and what staff note among themselves. */
export const routes: readonly Route[] = [
  page(own, { may: "application.read" }, ownCommentsPage),
  act(
    own,
    {
      may: "application.change",
      logs: ["comment.added", "help.asked"],
      form: ownForm,
      from: ownCommentsPage,
    },
    commentOwn,
  ),
  page(`${staff}/comments`, { may: "application.look" }, staffCommentsPage),
  act(
    `${staff}/comments`,
    { may: "application.run", logs: "comment.added", form: commentForm, from: staffCommentsPage },
    commentAsStaff,
  ),
  act(
    `${staff}/notes`,
    { may: "application.run", logs: "note.added", form: noteForm, from: staffCommentsPage },
    noteAsStaff,
  ),
  page("/a/:association/help", { may: "help.read" }, helpPage),
  act(
    "/a/:association/help/:help/finish",
    { may: "help.finish", logs: "help.finished", form: finishForm, from: helpPage },
    finish,
  ),
];
