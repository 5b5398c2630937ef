import * as z from "zod";
import { form } from "../../web/form.ts";

/** What proves who hands a mail on; one that is missing or too long is none. */
export const returnedForm = form({ "attune-signature": z.string().max(200).catch("") });
