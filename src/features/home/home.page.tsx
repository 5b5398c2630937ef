import { listAssociations } from "../../store/associations.ts";
import { ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { Hero } from "../../ui/controls/hero.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { applyingWords } from "../../ui/wording/site/application/applying.ts";
import { homeWords } from "../../ui/wording/site/home.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";

/** The start page: what this is, the ways in, the associations. */
export const homePage: Show = async ({ world, person, language }) => {
  const words = homeWords[language];
  const associations = await world.store.withinPublic(listAssociations);
  return shown({
    title: words.title,
    body: (
      <>
        <Hero
          heading={person === undefined ? words.heading : words.welcomeBack(person.name)}
          lead={words.lead}
        />
        {world.site.isDemonstration && (
          <Panel id="try-it" heading={words.tryIt}>
            <p>{words.tryItText}</p>
            <ButtonGroup>
              <ButtonLink href="/demonstration">{words.tryItLink}</ButtonLink>
            </ButtonGroup>
          </Panel>
        )}
        <Panel id="for-applicants" heading={words.forApplicants}>
          <p>{words.applicants}</p>
          {person === undefined ? (
            <ButtonGroup>
              <ButtonLink href="/register" kind={world.site.isDemonstration ? "secondary" : "primary"}>
                {words.register}
              </ButtonLink>
              <ButtonLink href="/sign-in" kind="quiet">
                {words.signIn}
              </ButtonLink>
            </ButtonGroup>
          ) : (
            <ButtonGroup>
              <ButtonLink href="/portfolio">{words.portfolio}</ButtonLink>
              <ButtonLink href="/applications" kind="secondary">
                {applyingWords[language].title}
              </ButtonLink>
              <ButtonLink href="/me" kind="quiet">
                {words.account}
              </ButtonLink>
            </ButtonGroup>
          )}
        </Panel>
        <Panel id="for-associations" heading={words.forAssociations}>
          {associations.length === 0 ? (
            <p>{words.noAssociations}</p>
          ) : (
            <>
              <p>{words.associations}</p>
              <ul>
                {associations.map(({ slug, name }) => (
                  <li>
                    <a href={`/a/${slug}`}>{name}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Panel>
      </>
    ),
  });
};
