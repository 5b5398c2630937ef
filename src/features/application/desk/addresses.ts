import type { Application } from "../../../core/application/application.ts";

/** Where the applications of an association are. */
export const applicationsAddress = ({ slug }: { readonly slug: string }): string => `/a/${slug}/applications`;

/** Where one of them is, for its staff. */
export const deskAddress = (
  association: { readonly slug: string },
  { id }: Pick<Application, "id">,
): string => `${applicationsAddress(association)}/${id}`;

/** Where administrators read what does not work for those who apply. */
export const helpAddress = ({ slug }: { readonly slug: string }): string => `/a/${slug}/help`;
