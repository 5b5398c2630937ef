import { Breadcrumb } from "../../ui/controls/breadcrumb.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { ratingWords } from "../../ui/wording/site/rating.ts";
import { upperFirst } from "../../ui/wording/speech.ts";
import { missing, shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { loadRating } from "./loaded.ts";
import { findRated } from "./rated.ts";

/** The questions, to be read or printed in advance. Nothing of what somebody answered. */
export const questionsPage: Show = async (visit) => {
  const rated = await findRated(visit);
  const loaded = rated === undefined ? undefined : await loadRating(visit, rated);
  if (rated === undefined || loaded === undefined) return missing;
  const { language } = visit;
  const words = ratingWords[language];
  const { request } = rated;
  return shown({
    title: words.questions.title,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[{ href: `/rate/${request.id}`, label: words.title(request.applicantName) }]}
            />
          }
          heading={words.questions.title}
          lead={words.questions.lead(loaded.category)}
        />
        <p>{Object.values(words.part.marks).join(" · ")}</p>
        {loaded.expertise.map(({ id, name, areas }) => (
          <section aria-labelledby={`asked-${id}`}>
            <h2 id={`asked-${id}`}>{name[language]}</h2>
            <ul class="rating-answers">
              {areas.map((area) => (
                <li>
                  <span>{upperFirst(area.name[language])}</span>
                  <span class="print-boxes" aria-hidden="true">
                    {words.questions.boxes}
                  </span>
                </li>
              ))}
            </ul>
            <p>{words.part.remark}: ____________________</p>
          </section>
        ))}
        <section aria-labelledby="asked-end">
          <h2 id="asked-end">{words.end.heading}</h2>
          <p>{words.end.recommendation}</p>
          <ul>
            {Object.values(words.end.recommendations).map((each) => (
              <li>{each}</li>
            ))}
          </ul>
        </section>
        <p class="no-print">{words.questions.print}</p>
      </>
    ),
  });
};
