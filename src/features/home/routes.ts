import { act, page, type Route } from "../../web/route.ts";
import { chooseAppearance, chooseAppearanceForm } from "./choose-appearance.ts";
import { chooseLanguage, chooseLanguageForm } from "./choose-language.ts";
import { homePage } from "./home.page.tsx";

export const routes: readonly Route[] = [
  page("/", { may: "home.read" }, homePage),
  act("/language", { may: "language.choose", logs: "nothing", form: chooseLanguageForm }, chooseLanguage),
  act(
    "/appearance",
    { may: "appearance.choose", logs: "nothing", form: chooseAppearanceForm },
    chooseAppearance,
  ),
];
