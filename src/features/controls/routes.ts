import { page, type Route } from "../../web/route.ts";
import { controlsPage } from "./controls.page.tsx";

export const routes: readonly Route[] = [page("/controls", { may: "controls.read" }, controlsPage)];
