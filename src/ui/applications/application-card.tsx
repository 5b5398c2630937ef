import type { Child } from "hono/jsx";
import { categoryLabel, type WhereItStands } from "../../core/application/where-it-stands.ts";
import type { Reader } from "../wording/speech.ts";
import { applicationHref } from "./addresses.ts";
import { OwnStanding } from "./standing.tsx";

type Props = {
  readonly reader: Reader;
  readonly own: WhereItStands & { readonly association: { readonly name: string } };
  readonly children?: Child;
};

/** One's own application in a list: what for and with whom, where it stands, and the way to it. */
export const ApplicationCard = ({ reader: { language, zone }, own, children }: Props) => {
  const { application, association } = own;
  return (
    <li class="application-card">
      <h3>
        <a href={applicationHref(application.id)}>
          {categoryLabel(own, application.category, language)} ({application.category})
        </a>
      </h3>
      <p class="application-with">{association.name}</p>
      <OwnStanding language={language} zone={zone} own={own} />
      {children}
    </li>
  );
};
