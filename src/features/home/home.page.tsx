import { listAssociations } from "../../store/associations.ts";
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
        <header class="page-head">
          <h1>{person === undefined ? words.title : words.welcomeBack(person.name)}</h1>
          <p class="lead">{words.lead}</p>
        </header>
        {world.site.isDemonstration && (
          <section class="panel" aria-labelledby="try-it">
            <h2 id="try-it">{words.tryIt}</h2>
            <p>{words.tryItText}</p>
            <p>
              <a class="button" href="/demonstration">
                {words.tryItLink}
              </a>
            </p>
          </section>
        )}
        <section aria-labelledby="for-applicants">
          <h2 id="for-applicants">{words.forApplicants}</h2>
          <p>{words.applicants}</p>
          {person === undefined ? (
            <p class="button-group">
              <a class="button" href="/register">
                {words.register}
              </a>
              <a class="button button-quiet" href="/sign-in">
                {words.signIn}
              </a>
            </p>
          ) : (
            <p>
              <a class="button" href="/me">
                {words.account}
              </a>
            </p>
          )}
        </section>
        <section aria-labelledby="for-associations">
          <h2 id="for-associations">{words.forAssociations}</h2>
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
        </section>
      </>
    ),
  });
};
