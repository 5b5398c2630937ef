import { allGroups, areaName, offeredGroups } from "../../../core/competencies/area-groups.ts";
import { untagged } from "../../../core/competencies/coverage.ts";
import { nextToTag } from "../../../core/competencies/next-to-tag.ts";
import { showsAreas } from "../../../core/competencies/suggest-areas.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { nameOf } from "../../../ui/requirements/naming.ts";
import { competencyWords } from "../../../ui/wording/site/portfolio/competencies/competency-words.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { missing, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { readinessAddresses } from "../readiness/addresses.ts";
import { readReadiness } from "../readiness/read-readiness.ts";
import type { JudgedEntry } from "../readiness/readiness.query.ts";
import { competencyAddresses } from "./addresses.ts";
import { JustTagged } from "./just-tagged.tsx";
import { TagForArea } from "./tag-for-area.tsx";
import { NothingThere, NothingToTag, TagOne } from "./tag-one.tsx";
import type { Tagging } from "./tagging.ts";

/** The entry that is to be tagged: the one asked for, or the next without areas. */
const nextOf = (
  { query }: Pick<PersonVisit, "query">,
  entries: readonly JudgedEntry[],
  groups: Tagging["groups"],
): JudgedEntry | undefined => {
  const asked = query.get("entry");
  if (asked !== null) return entries.find(({ id, kind }) => id === asked && showsAreas(kind));
  return nextToTag(entries, query.get("after"), groups);
};

/** Entries are tagged with areas by one press each: one entry after the other, or all that could show an area. */
export const tagPage: Show = async (anybody) => {
  const visit = ofPerson(anybody);
  const { language, query, world } = visit;
  const readiness = await readReadiness(visit);
  const { kept, offers } = readiness.loaded;
  const { entries } = kept;
  const words = competencyWords[language];
  const all = allGroups(world.standards);
  const nameIn = (area: string): string => areaName(all, area, language) ?? area;
  const tagging: Tagging = {
    language,
    entries,
    groups: offeredGroups(offers, world.standards),
    all,
    nameOf: (entry) => nameOf(entry, entries, language),
    areaName: nameIn,
  };
  const area = query.get("area");
  if (area !== null && !world.standards.vocabulary.areas.has(area)) return missing;
  const entry = nextOf(visit, entries, tagging.groups);
  if (entry === undefined && query.has("entry")) return missing;
  const left = untagged(entries).length;
  const title = area === null ? words.tag.title : words.tag.forArea(nameIn(area));
  return shown({
    title,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[
                { href: readinessAddresses.dashboard, label: readinessWords[language].title },
                { href: competencyAddresses.matrix, label: words.title },
              ]}
            />
          }
          heading={title}
          lead={area === null ? words.tag.lead : undefined}
        />
        <JustTagged {...tagging} done={query.get("done") ?? ""} area={area} />
        {!entries.some(({ kind }) => showsAreas(kind)) ? (
          <NothingThere language={language} />
        ) : area !== null ? (
          <TagForArea {...tagging} area={area} />
        ) : entry === undefined ? (
          <NothingToTag language={language} left={left} />
        ) : (
          <TagOne {...tagging} entry={entry} left={left} />
        )}
      </>
    ),
  });
};
