import { act, page, type Route } from "../../web/route.ts";
import { createAssociationForm, inviteAdministratorForm } from "./association.form.ts";
import { alliedAssociationPage, sendFirstInvitation } from "./association.page.tsx";
import { associationsPage } from "./associations.page.tsx";
import { makeAssociation, newAssociationPage } from "./new-association.page.tsx";

/** The addresses of the alliance. */
export const routes: readonly Route[] = [
  page("/alliance", { may: "alliance.read" }, associationsPage),
  page("/alliance/new-association", { may: "association.create" }, newAssociationPage),
  act(
    "/alliance/new-association",
    {
      may: "association.create",
      logs: ["association.created", "setting.changed", "invitation.made"],
      form: createAssociationForm,
      from: newAssociationPage,
    },
    makeAssociation,
  ),
  page("/alliance/associations/:slug", { may: "alliance.read" }, alliedAssociationPage),
  act(
    "/alliance/associations/:slug/invite",
    {
      may: "association.create",
      logs: ["invitation.made", "invitation.revoked"],
      form: inviteAdministratorForm,
      from: alliedAssociationPage,
    },
    sendFirstInvitation,
  ),
];
