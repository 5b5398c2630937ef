import { act, page, type Route } from "../../../web/route.ts";
import { signForm } from "./sign.form.ts";
import { signHere } from "./sign-acts.ts";
import { signaturesPage } from "./signatures.page.tsx";
import { takeText } from "./take-text.tsx";
import { textForm } from "./text.form.ts";
import { textPage } from "./text.page.tsx";
import { textVersionPage } from "./text-version.page.tsx";
import { textsPage } from "./texts.page.tsx";

/** A text in two languages, of which a letter may take six bytes on the way, with what is around it. */
const MOST_OF_A_TEXT = 600_000;

const signatures = "/applications/:application/signatures";
const texts = "/a/:association/texts";

/** The texts that are signed: written by administrators, and signed by applicants. */
export const routes: readonly Route[] = [
  page(texts, { may: "settings.read" }, textsPage),
  page(`${texts}/:text`, { may: "settings.read" }, textPage),
  act(
    `${texts}/:text`,
    { may: "setting.change", logs: "text.written", form: textForm, from: textPage, most: MOST_OF_A_TEXT },
    takeText,
  ),
  page(signatures, { may: "application.read" }, signaturesPage),
  act(
    signatures,
    { may: "application.change", logs: "application.signed", form: signForm, from: signaturesPage },
    signHere,
  ),
  page(`${texts}/:text/:number`, { may: "settings.read" }, textVersionPage),
];
