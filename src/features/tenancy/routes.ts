import { act, page, type Route } from "../../web/route.ts";
import { associationPage } from "./association.page.tsx";
import { changeSettingForm, withdrawSettingForm } from "./change-setting.form.ts";
import { deskPage } from "./desk.page.tsx";
import { endRolePage, takeRole } from "./end-role.page.tsx";
import { invitationPage, takeUpForm, takeUpInvitation } from "./invitation.page.tsx";
import { inviteForm, plainForm, sendAgainForm } from "./invite.form.ts";
import { invitePage, sendInvitation } from "./invite.page.tsx";
import { sendInvitationAgain, takeInvitationBack } from "./open-invitation.ts";
import { peoplePage } from "./people.page.tsx";
import { previewPage, saveSetting, takeBackSetting } from "./save-setting.ts";
import { settingPage } from "./setting.page.tsx";
import { settingsPage } from "./settings.page.tsx";
import { templateHtml, templatePage } from "./templates/template.page.tsx";
import { templatesPage } from "./templates/templates.page.tsx";
import { testWordsForm } from "./templates/test-words.form.ts";
import { triedPage, tryWords } from "./templates/test-words.page.tsx";

const settings: readonly Route[] = [
  page("/a/:association/settings", { may: "settings.read" }, settingsPage),
  page("/a/:association/settings/:setting", { may: "settings.read" }, settingPage),
  act(
    "/a/:association/settings/:setting",
    { may: "setting.change", logs: "setting.changed", form: changeSettingForm, from: settingPage },
    saveSetting,
  ),
  page("/a/:association/mail-templates", { may: "settings.read" }, templatesPage),
  page("/a/:association/mail-templates/:kind", { may: "settings.read" }, templatePage),
  act(
    "/a/:association/mail-templates/:kind/test",
    { may: "setting.change", logs: "template.tested", form: testWordsForm, from: triedPage },
    tryWords,
  ),
  page("/a/:association/mail-templates/:kind/:language", { may: "settings.read" }, templateHtml),
  page("/a/:association/settings/:setting/preview", { may: "setting.change" }, previewPage),
  act(
    "/a/:association/settings/:setting/withdraw",
    { may: "setting.change", logs: "setting.withdrawn", form: withdrawSettingForm },
    takeBackSetting,
  ),
];

const people: readonly Route[] = [
  page("/a/:association/people", { may: "people.read" }, peoplePage),
  page("/a/:association/people/invite", { may: "invitation.make" }, invitePage),
  act(
    "/a/:association/people/invite",
    { may: "invitation.make", logs: "invitation.made", form: inviteForm, from: invitePage },
    sendInvitation,
  ),
  act(
    "/a/:association/people/invitations/:invitation/send-again",
    { may: "invitation.make", logs: "invitation.sent-again", form: sendAgainForm, from: peoplePage },
    sendInvitationAgain,
  ),
  act(
    "/a/:association/people/invitations/:invitation/revoke",
    { may: "invitation.make", logs: "invitation.revoked", form: plainForm, from: peoplePage },
    takeInvitationBack,
  ),
  page("/a/:association/people/roles/:grant/end", { may: "role.end" }, endRolePage),
  act(
    "/a/:association/people/roles/:grant/end",
    { may: "role.end", logs: "role.ended", form: plainForm, from: endRolePage },
    takeRole,
  ),
];

/** The addresses of an association: its front, its desk, its settings and its people. */
export const routes: readonly Route[] = [
  page("/a/:association", { may: "association.read" }, associationPage),
  page("/a/:association/desk", { may: "desk.read" }, deskPage),
  ...settings,
  ...people,
  page("/invitations/:invitation", { may: "invitation.accept" }, invitationPage),
  act(
    "/invitations/:invitation/accept",
    {
      may: "invitation.accept",
      logs: ["invitation.accepted", "role.given", "account.changed"],
      form: takeUpForm,
      from: invitationPage,
    },
    takeUpInvitation,
  ),
];
