import { foldedName } from "../../../core/register/name-words.ts";
import type { FoundHolder } from "../../../store/register.ts";
import { ButtonLink } from "../../../ui/controls/button.tsx";
import { Checkbox } from "../../../ui/controls/checkbox.tsx";
import { categoryNames } from "../../../ui/wording/site/category-names.ts";
import { askingWords } from "../../../ui/wording/site/portfolio/asking.ts";
import { sayStandings } from "../../../ui/wording/site/standing-words.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";

type Props = {
  readonly visit: PersonVisit;
  readonly provider: { readonly id: string; readonly name: string };
  readonly found: readonly FoundHolder[];
};

/** Who of the registers a provider may be: used by a press, before an association is asked to enter them once more. */
export const AlreadyRegistered = ({ visit, provider, found }: Props) => {
  const { language, world, entered } = visit;
  const words = askingWords[language].register.there;
  const nameOf = categoryNames(world.standards, language);
  const isSame = found.some(({ name }) => foldedName(name) === foldedName(provider.name));
  return (
    <section class="registered-already" aria-labelledby="registered">
      <h2 id="registered">{words.heading}</h2>
      <p>{isSame ? words.lead : words.like}</p>
      <ul class="found-list">
        {found.map(({ id, name, association, standings }) => (
          <li class="found">
            <div class="found-words">
              <p class="found-name">{name}</p>
              <p class="hint">{association}</p>
              <p>{sayStandings(standings, language, nameOf)}</p>
            </div>
            <ButtonLink
              href={`/portfolio/providers/${provider.id}?holder=${id}`}
              kind="secondary"
              small
              says={words.thisIsOf(name, association)}
            >
              {words.thisIs}
            </ButtonLink>
          </li>
        ))}
      </ul>
      <Checkbox
        language={language}
        name="nobody"
        label={words.nobody}
        hint={words.nobodyHint}
        entered={entered}
      />
    </section>
  );
};
