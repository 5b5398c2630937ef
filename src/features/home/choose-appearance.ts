import * as z from "zod";
import { appearances } from "../../ui/frame/frame-props.ts";
import { form } from "../../web/form.ts";
import { ownAddress } from "../../web/own-address.ts";
import { seeOther } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";

const YEAR = 365 * 24 * 60 * 60;

export const chooseAppearanceForm = form({
  to: z.enum(appearances, "not-offered"),
  back: z.string().optional(),
});

/** Shows this browser everything light, dark, or as the device says. */
export const chooseAppearance: Act<{ to: string; back?: string | undefined }> = async (
  _visit,
  { to, back },
) =>
  seeOther(ownAddress(back) ?? "/", {
    cookies: [{ name: "appearance", value: to, maxAge: to === "auto" ? 0 : YEAR }],
  });
