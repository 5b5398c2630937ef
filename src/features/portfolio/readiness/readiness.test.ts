import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { decide, followOf, keepEntryOf, sharePortfolioOf } from "../../../../tests/kit/makers.ts";
import { recordInRegister } from "../../../../tests/kit/register.ts";
import { staffOf } from "../../../../tests/kit/staff-of.ts";
import { openStage, type Stage } from "../../../../tests/kit/stage.ts";
import { facts, statedOf } from "../../../core/entries/facts.ts";
import { readPortfolio } from "../../../core/portfolio/read-portfolio.ts";
import { offeredTo } from "../../../core/readiness/offered.ts";
import { verdictsFor } from "../../../core/readiness/readiness.ts";
import { factsOf } from "../../../core/standards/facts.ts";
import { confirmFact } from "../look/confirm-fact.ts";
import { loadReadiness } from "./readiness.query.ts";
import { readinessOf } from "./reading.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const { person, "other-person": other } = cast.members;
const { a: alder } = cast.associations;
const inMind = "alliance-2024/IFS";

const offering = async (): Promise<void> =>
  decide(stage.world, "a", "editions", [
    { edition: "categories-2017", overlays: [] },
    { edition: "alliance-2024", overlays: [] },
  ]);

const degree = {
  kind: ["degree"],
  level: ["bachelor"],
  degree: ["BSW"],
  finished: ["finished"],
  conferredOn: ["2019-05-10"],
  transcript: ["official"],
};

const training = async (title: string, hours: string): Promise<string> =>
  keepEntryOf(stage.world, person.personId, "training", {
    title: [title],
    logged: ["total"],
    date: ["2025-03-01"],
    hours: [hours],
    relationshipBased: ["yes"],
  });

const get = async (address: string, as: "person" | "other-person" = "person"): Promise<string> => {
  const { status, text } = await stage.as(as).get(address);
  expect([address, status]).toEqual([address, 200]);
  return text;
};

/** What a page says, without its markup. */
const wordsOf = (page: string): string =>
  page
    .replaceAll(/<(svg|style|script)\b.*?<\/\1>/gs, " ")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll(/\s+/g, " ");

const eventsOf = async (): Promise<readonly unknown[]> =>
  (await stage.rows("audit_events")).map(({ action }) => action);

describe("the dashboard", () => {
  test("of somebody who has just come shows three steps, and nothing that is missing", async () =>
    stage.forgetting(async () => {
      const words = wordsOf(await get("/portfolio"));
      for (const step of ["Choose your association", "Find your category", "Add your first entry"])
        expect(words).toContain(step);
      expect(words).not.toContain("missing");
      expect(words).toContain("Add work");
    }));

  test("of somebody with a category in mind begins with what that category asks first", async () =>
    stage.forgetting(async () => {
      await offering();
      await followOf(stage.world, "a", person.personId, [inMind]);
      expect(wordsOf(await get("/portfolio"))).toContain(
        "First on the list for Infant Family Specialist: Work experience.",
      );
      const specialist = await get("/portfolio?edition=alliance-2024&category=IMHS");
      expect(wordsOf(specialist)).toContain(
        "First on the list for Infant Mental Health Specialist: Education.",
      );
      expect(specialist).toContain('href="/portfolio/education/new"');
    }));

  test("says what is missing for the category in mind, and what would meet it", async () =>
    stage.forgetting(async () => {
      await offering();
      await followOf(stage.world, "a", person.personId, [inMind]);
      await training("Attachment", "10.5");
      const words = wordsOf(await get("/portfolio"));
      expect(words).toContain("What is missing: Infant Family Specialist");
      expect(words).toContain("10.5 of 33 hours");
      expect(words).toContain("To meet it: 22.5 more hours of training.");
      expect(words).toContain("1 training");
      expect(words).not.toContain("Three steps to begin");
    }));

  test("shows another category where the address asks for one, and the usual one where it is none", async () =>
    stage.forgetting(async () => {
      await offering();
      await followOf(stage.world, "a", person.personId, [inMind]);
      await training("Attachment", "10.5");
      const asked = "/portfolio?edition=categories-2017&category=IFA";
      expect(wordsOf(await get(asked))).toContain("What is missing: Infant Family Associate");
      for (const query of [
        "?edition=x&category=IFS",
        "?edition=alliance-2024",
        "?category=%20",
        "?association=no",
      ])
        expect(wordsOf(await get(`/portfolio${query}`))).toContain(
          "What is missing: Infant Family Specialist",
        );
    }));

  test("costs the same statements for one entry and for sixty, and two more, asked together, for the register", async () =>
    stage.forgetting(async () => {
      await offering();
      await followOf(stage.world, "a", person.personId, [inMind]);
      const statements = async (): Promise<readonly string[]> => {
        stage.world.memory.forget();
        const before = stage.sent.length;
        await get("/portfolio");
        return stage.sent.slice(before).map(({ name }) => name);
      };
      await training("Attachment", "1");
      const forOne = await statements();
      for (let number = 0; number < 59; number++) await training(`Training ${number}`, "1");
      expect(await statements()).toEqual(forOne);
      expect(
        forOne.filter((name) => /^(readiness|follows|association-settings|confirmations)\./.test(name)),
      ).toEqual([
        "readiness.stamped-entries",
        "follows.list",
        "association-settings.followed",
        "confirmations.list",
      ]);
      const { id } = await recordInRegister(stage.world, "a", { name: "Rosa Quintanilla" });
      await keepEntryOf(stage.world, person.personId, "providers", { name: ["Rosa"], holder: [id] });
      expect((await statements()).filter((name) => !forOne.includes(name))).toEqual([
        "holders.find",
        "holders.own-word",
      ]);
    }));

  test("is everybody's own", async () =>
    stage.forgetting(async () => {
      await offering();
      await followOf(stage.world, "a", person.personId, [inMind]);
      await training("Something Private", "10");
      const pages = [
        "/portfolio",
        "/portfolio/readiness",
        "/portfolio/readiness/alliance-2024/IFS",
        "/portfolio/readiness/panel",
        "/portfolio/what-if",
        "/portfolio/associations",
        "/portfolio/export",
      ];
      for (const address of pages)
        expect(await get(address, "other-person")).not.toMatch(/Something Private|stop following/i);
      expect((await stage.as("visitor").get("/portfolio")).location).toBe("/sign-in?next=%2Fportfolio");
      expect((await stage.as("visitor").get("/portfolio/readiness/panel")).status).toBe(303);
    }));
});

describe("a category with its rules", () => {
  test("tells what counted, what did not and why, by name and with a link, and the rule", async () =>
    stage.forgetting(async () => {
      await offering();
      await followOf(stage.world, "a", person.personId, [inMind]);
      const counted = await training("Attachment", "10.5");
      const aid = await keepEntryOf(stage.world, person.personId, "training", {
        title: ["First aid <b>"],
        logged: ["total"],
        date: ["2025-03-01"],
        hours: ["3"],
      });
      await keepEntryOf(stage.world, person.personId, "work", { title: ["Home visitor"] });
      const page = await get(`/portfolio/readiness/alliance-2024/IFS?association=${alder.slug}`);
      expect(page).toContain(`<a href="/portfolio/training/${counted}">Attachment</a>`);
      expect(page).toContain(`<a href="/portfolio/training/${aid}">First aid &lt;b&gt;</a>`);
      const words = wordsOf(page);
      expect(words).toContain("1 training is not relationship-based: First aid");
      expect(words).toContain("Alliance rules, 2024: training alliance-2024/IFS/training");
      expect(words).toContain("Entries that do not count yet");
      expect(words).toContain("Home visitor");
      expect(words).toContain("“First day” is missing");
    }));

  test("puts what is stated and what is confirmed side by side, and says who confirmed and since when", async () =>
    stage.forgetting(async () => {
      await offering();
      await followOf(stage.world, "a", person.personId, ["categories-2017/IFS"]);
      const entry = await keepEntryOf(stage.world, person.personId, "education", degree);
      const address = `/portfolio/readiness/categories-2017/IFS?association=${alder.slug}`;
      const before = wordsOf(await get(address));
      expect(before).toContain("As stated: met. As confirmed: missing.");
      expect(before).toContain("Counts as stated; not confirmed yet: the transcript (BSW).");
      await sharePortfolioOf(stage.world, "a", person.personId);
      const done = await confirmFact(stage.world, staffOf("a-coordinator", "a"), {
        id: stage.world.ids.id(),
        person: person.personId,
        entry,
        fact: "transcript",
        documents: [],
        stated: statedOf(
          "transcript",
          Object.fromEntries(
            facts.transcript.fields.map((name) => [name, degree[name as keyof typeof degree] ?? []]),
          ),
        ),
      });
      expect(done.ok).toBe(true);
      const after = wordsOf(await get(address));
      expect(after).toContain(`BSW: confirmed by ${alder.name} on March 2, 2026`);
      expect(after).not.toContain("not confirmed yet: the transcript");
    }));

  test("is not there where it is not offered", async () =>
    stage.forgetting(async () => {
      await offering();
      await followOf(stage.world, "a", person.personId);
      for (const address of [
        "/portfolio/readiness/levels-1/IFS",
        "/portfolio/readiness/alliance-2024/NO",
        "/portfolio/readiness/alliance-2024/IFS?association=birch-plain",
        "/portfolio/readiness/__proto__/constructor",
      ])
        expect([address, (await stage.as("person").get(address)).status]).toEqual([address, 404]);
    }));

  test("shows RSC month by month, with the same as a table", async () =>
    stage.forgetting(async () => {
      await offering();
      await followOf(stage.world, "a", person.personId, ["categories-2017/IFS"]);
      await keepEntryOf(stage.world, person.personId, "education", degree);
      const provider = await keepEntryOf(stage.world, person.personId, "providers", {
        name: ["Rosa Quintanilla"],
        held: ["IMHS", "2015-01-01", ""],
      });
      await keepEntryOf(stage.world, person.personId, "rsc", {
        provider: [provider],
        form: ["group"],
        logged: ["total"],
        from: ["2024-07-01"],
        to: ["2025-12-31"],
        hours: ["27"],
        bands: ["infant"],
      });
      const page = await get("/portfolio/readiness/categories-2017/IFS");
      const words = wordsOf(page);
      expect(words).toContain("at most 24 months from first to last, and at least 12.");
      expect(words).toContain("The window is July 2024 to December 2025 (18 months). In it, 27 hours count.");
      const picture = /<svg class="rsc-picture".*?<\/svg>.*?<\/svg>/s.exec(page)?.[0] ?? "";
      for (const named of ["Goal: 24 hours", "Window", "Jan", "2025", "20"])
        expect(picture).toContain(`>${named}<`);
      // With the requirement that it belongs to.
      expect(page.indexOf('id="requirement-rsc-hours"')).toBeLessThan(page.indexOf(picture));
      expect(words).toContain("July 2024 1.5 0 inside");
    }));

  test("says of rules without a window that there is no time limit", async () =>
    stage.forgetting(async () => {
      await offering();
      await followOf(stage.world, "a", person.personId, [inMind]);
      const words = wordsOf(await get(`/portfolio/readiness/${inMind}`));
      expect(words).toContain("There is no time limit: hours from different years add up.");
    }));
});

test("the panel answers a script with the same that stands on the page of an entry", async () =>
  stage.forgetting(async () => {
    await offering();
    await followOf(stage.world, "a", person.personId, [inMind]);
    await training("Attachment", "10.5");
    const { html } = JSON.parse(await get("/portfolio/readiness/panel")) as { html: string };
    expect(wordsOf(html)).toContain("To meet it: 22.5 more hours of training.");
    const asked = `/portfolio/readiness/panel?edition=categories-2017&category=IFA&association=${alder.slug}`;
    expect(wordsOf((JSON.parse(await get(asked)) as { html: string }).html)).toContain(
      "Infant Family Associate",
    );
  }));

describe("following", () => {
  const post = async (address: string, fields = {}) =>
    stage.as("person").post(`/portfolio/associations/${alder.slug}/${address}`, fields);
  const kept = async () =>
    (await stage.rows("portfolio_follows")).map(({ association_id, categories }) => [
      association_id,
      categories,
    ]);

  test("happens once however often, keeps what is ticked, and ends with it", async () =>
    stage.forgetting(async () => {
      await offering();
      for (let time = 0; time < 2; time++)
        expect((await post("follow")).location).toBe("/portfolio/associations");
      expect(await kept()).toEqual([[alder.id, []]]);
      await post("keep", { category: inMind });
      await post("keep", { category: "categories-2017/IFA" });
      expect(await kept()).toEqual([[alder.id, [inMind, "categories-2017/IFA"]]]);
      await post("categories", { category: ["", inMind] });
      expect(await kept()).toEqual([[alder.id, [inMind]]]);
      await post("categories", { category: "" });
      expect(await kept()).toEqual([[alder.id, []]]);
      for (let time = 0; time < 2; time++) expect((await post("unfollow")).status).toBe(303);
      expect(await kept()).toEqual([]);
      expect((await eventsOf()).filter((action) => String(action).startsWith("association."))).toEqual(
        expect.arrayContaining(["association.followed", "association.unfollowed"]),
      );
    }));

  test("keeps nothing that is not offered, and nothing of whom one does not follow", async () =>
    stage.forgetting(async () => {
      await offering();
      expect((await post("keep", { category: inMind })).status).toBe(404);
      await followOf(stage.world, "a", person.personId, [inMind]);
      for (const category of ["levels-1/IFS", "x", ""])
        expect((await post("keep", { category })).status).toBe(422);
      expect((await post("categories", { category: ["", "levels-1/IFS"] })).status).toBe(422);
      expect(await kept()).toEqual([[alder.id, [inMind]]]);
      expect((await stage.as("person").post("/portfolio/associations/nowhere/follow")).status).toBe(404);
      expect((await stage.as("other-person").get("/portfolio/associations")).text).not.toContain(inMind);
    }));
});

describe("what if", () => {
  test("puts categories side by side, now and with what is imagined", async () =>
    stage.forgetting(async () => {
      await offering();
      await followOf(stage.world, "a", person.personId);
      await training("Attachment", "10.5");
      const words = wordsOf(
        await get(
          `/portfolio/what-if?c=alliance-2024/IFA@${alder.slug}&c=categories-2017/IFA&training=22,5&by=2026-12-31`,
        ),
      );
      expect(words).toContain("On December 31, 2026, with what you add");
      expect(words).toContain("6 missing");
      expect(words).toContain("5 missing");
    }));

  test("answers before it asks, says what holds back, and how many stand side by side", async () =>
    stage.forgetting(async () => {
      await offering();
      const five = ["IFS", "IFA", "IMHS", "ECFA", "ECFS"].map((code) => `alliance-2024/${code}`);
      await followOf(stage.world, "a", person.personId, five);
      const page = await get("/portfolio/what-if");
      expect(page.indexOf('id="results"')).toBeLessThan(page.indexOf('id="question"'));
      const words = wordsOf(page);
      expect(words).toContain(
        "No date yet. These do not come by waiting; somebody has to do them: Work experience, Families served, Ratings received, Code of ethics, Endorsement agreement, and Membership.",
      );
      expect(words).toMatch(/Everything else could be there by \w+ \d+, \d{4}\./);
      expect(words).toContain("Only the first 4 are shown.");
      expect(page).toContain('id="column-4"');
      expect(page).not.toContain('id="column-5"');
      const wrong = await get("/portfolio/what-if?c=alliance-2024/IFS&training=many");
      expect(wrong.indexOf('id="question"')).toBeLessThan(wrong.indexOf('id="results"'));
    }));

  test("says what cannot be read beside its field, and imagines the rest", async () =>
    stage.forgetting(async () => {
      await offering();
      await followOf(stage.world, "a", person.personId, [inMind]);
      const words = wordsOf(
        await get(
          "/portfolio/what-if?c=alliance-2024/IFS&training=many&by=2020-01-01&rsc=99999&rsc-about=1&degree=x&c=no&c=__proto__/x",
        ),
      );
      expect(words).toContain("Please give a number.");
      expect(words).toContain("Please choose today or a later day.");
      expect(words).toContain("This number is too large.");
      expect(words).toContain("Infant Family Specialist");
    }));
});

describe("the finder", () => {
  test("asks one question a page, goes back, and ends in a suggestion that can be kept", async () =>
    stage.forgetting(async () => {
      await offering();
      await followOf(stage.world, "a", person.personId);
      const start = `/portfolio/finder?edition=alliance-2024&association=${alder.slug}`;
      expect(wordsOf(await get(start))).toContain("What is most of your work?");
      const second = await get(`${start}&work=prevention&asked=work`);
      expect(wordsOf(second)).toContain("Question 2");
      expect(second).toContain(`href="${start.replaceAll("&", "&amp;")}"`);
      expect(wordsOf(await get(`${start}&work=prevention&asked=treats`))).toContain(
        "Please choose one of the answers.",
      );
      const end = await get(`${start}&work=prevention&treats=no&ages=infant`);
      expect(wordsOf(end)).toContain("You educate, support or consult");
      expect(end).toContain(`action="/portfolio/associations/${alder.slug}/keep"`);
      expect(end).toContain(`value="${inMind}"`);
    }));

  test("works for somebody who follows nobody, and under every edition", async () =>
    stage.forgetting(async () => {
      for (const edition of stage.world.standards.editions.keys())
        expect(
          wordsOf(await get(`/portfolio/finder?edition=${edition}&work=promotion&ages=infant`)),
        ).toContain("Infant Family Associate");
    }));
});

test("an exported portfolio gives the same verdicts as the pages, and the audit tells of it", async () =>
  stage.forgetting(async () => {
    await offering();
    await followOf(stage.world, "a", person.personId);
    await keepEntryOf(stage.world, person.personId, "education", degree);
    await training("Attachment", "10.5");
    const answer = await stage.as("person").post("/portfolio/export");
    expect([answer.status, answer.headers.get("content-disposition")]).toEqual([
      200,
      "attachment; filename*=UTF-8''attune-portfolio.json",
    ]);
    expect(await eventsOf()).toContain("portfolio.exported");
    const { standards, clock, store } = stage.world;
    const read = readPortfolio(JSON.parse(answer.text), standards.vocabulary);
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    const loaded = await store.withinPerson(person.personId, async (tx) =>
      loadReadiness(tx, { standards, now: clock.now() }, person.personId),
    );
    const { stated } = readinessOf(loaded, standards);
    for (const offer of [...loaded.offers, ...offeredTo(standards, [], new Map(), clock.now())])
      expect(verdictsFor({ ...stated, facts: factsOf(read.value) }, offer)).toEqual(
        verdictsFor(stated, offer),
      );
  }));

test("says it all in Spanish as well", async () =>
  stage.forgetting(async () => {
    await offering();
    await followOf(stage.world, "a", other.personId, [inMind]);
    await keepEntryOf(stage.world, other.personId, "work", { title: ["Visitadora"] });
    const words = wordsOf(await get("/portfolio", "other-person"));
    expect(words).toContain("Qué falta: Especialista en Familias de Bebés");
    expect(words).toContain("Para cumplirlo:");
  }));
