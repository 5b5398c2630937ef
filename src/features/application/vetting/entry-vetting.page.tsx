import { can } from "../../../core/access/can.ts";
import { Notice } from "../../../ui/controls/notice.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { vettingWords } from "../../../ui/wording/site/application/vetting.ts";
import { categoryNames } from "../../../ui/wording/site/category-names.ts";
import { sayStandings } from "../../../ui/wording/site/standing-words.ts";
import { missing, refused, shown } from "../../../web/reply.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Show } from "../../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../../web/staff-visit.ts";
import { DeskFrame, deskTitle } from "../desk/desk-frame.tsx";
import { callsAddress } from "./calls-address.ts";
import { type Described, type Known, loadCandidates, loadVettable } from "./vetting.query.ts";
import { VettingForm } from "./vetting-form.tsx";
import { VettingRecords } from "./vetting-records.tsx";

const Registered = ({ visit, holder }: { readonly visit: StaffVisit; readonly holder: Known }) => {
  const { language, association, world } = visit;
  const said = sayStandings(holder.standings, language, categoryNames(world.standards, language));
  return (
    <>
      {holder.associationId === association.id ? (
        <a href={`/a/${association.slug}/register/holders/${holder.id}`}>{holder.name}</a>
      ) : (
        `${holder.name}, ${holder.association}`
      )}
      <p>{said}</p>
      {holder.hasOwnWord ? <p class="hint">{vettingWords[language].ownWord}</p> : null}
    </>
  );
};

const About = ({ visit, person }: { readonly visit: StaffVisit; readonly person: Described }) => {
  const words = vettingWords[visit.language];
  const { address, chosen, found } = person;
  return (
    <Panel id="about" heading={person.name}>
      <SummaryList
        rows={[
          { term: words.reach, details: address === "" ? words.noAddress : address },
          ...(chosen === undefined || chosen.id === found?.id
            ? []
            : [{ term: words.namedByApplicant, details: <Registered visit={visit} holder={chosen} /> }]),
          {
            term: words.inRegister,
            details:
              found === undefined ? (
                chosen?.associationId === visit.association.id ? (
                  <Registered visit={visit} holder={chosen} />
                ) : (
                  words.notInRegister
                )
              ) : (
                <Registered visit={visit} holder={found} />
              ),
          },
        ]}
      />
    </Panel>
  );
};

/** The calls with one of those whom an applicant named, and the form for the next one. */
export const entryVettingPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const loaded = await loadVettable(visit);
  if (!loaded.ok) return refused(loaded.refusal);
  const { found, people, today } = loaded.value;
  if (people === null) return refused({ code: "portfolio-not-shared" });
  const person = people.find(({ entry }) => entry.id === visit.params["entry"]);
  if (person === undefined) return missing;
  const words = vettingWords[visit.language];
  const candidates = await loadCandidates(visit, person);
  const address = callsAddress(visit, found.application, person.entry.id);
  const own = person.chosen?.associationId === visit.association.id ? person.chosen : undefined;
  const usual = person.found?.id ?? own?.id;
  // Whom it is about, and whom a record of before was about, which a further one changes with it.
  const touched = [usual, ...person.vettings.map(({ holder }) => holder)].flatMap((each) => each ?? []);
  const may = can(visit.actor, "vetting.record", {
    associationId: visit.association.id,
    isLeanedOn: touched.some((each) => candidates.leanedOn.has(each)),
  });
  return shown({
    title: deskTitle(visit, found, words.of(person.name)),
    body: (
      <DeskFrame visit={visit} found={found} current="ratings" heading={words.of(person.name)}>
        <p>
          {words.named(words.kinds[person.kind], found.applicant)}{" "}
          <a href={callsAddress(visit, found.application)}>{words.title}</a>
        </p>
        <About visit={visit} person={person} />
        <VettingRecords visit={visit} around={loaded.value} vettings={person.vettings} address={address} />
        {may.ok ? (
          <VettingForm
            visit={visit}
            address={address}
            vettings={person.vettings}
            today={today}
            stated={person.stated}
            whom={{ as: "chosen", candidates, usual }}
            category={found.application.category}
            mayApprove={person.kind === "providers"}
          />
        ) : (
          <Notice language={visit.language} kind="information">
            <p>{sayRefusal(may.refusal, visit)}</p>
          </Notice>
        )}
      </DeskFrame>
    ),
  });
};
