import { describe, test } from "vitest";
import { renewalOf, verdictOn } from "./asking.ts";
import { renewalCases, unfolded, verdictCases } from "./case-file.ts";
import { changedPortfolio } from "./changed-portfolio.ts";
import { expectRenewal, expectRenewalGiven } from "./renewal-expectation.ts";
import { expectChanged, expectGiven } from "./verdict-expectation.ts";

describe.each(verdictCases)("$path", (cases) => {
  const { standard, category, asOf, given, isBorrowed } = cases;

  test.skipIf(isBorrowed)("as given", () => {
    expectGiven(verdictOn({ standard, category, overlays: [], asOf, portfolio: given }), cases);
  });

  test.each(cases.cases)("$about", (one) => {
    for (const each of unfolded(one)) {
      const portfolio = changedPortfolio(given, each);
      const question = { standard, category, overlays: [], asOf, portfolio, ...askedIn(each) };
      expectChanged(verdictOn(question), each, cases);
    }
  });
});

describe.each(renewalCases)("$path $category: $about", (cases) => {
  const { standard, category, asOf, given } = cases;

  test("as given", () => {
    expectRenewalGiven(renewalOf({ standard, category, overlays: [], asOf, portfolio: given }), cases);
  });

  test.each(cases.cases)("$about", (one) => {
    for (const each of unfolded(one)) {
      const portfolio = changedPortfolio(given, each);
      const question = { standard, category, overlays: [], asOf, portfolio, ...askedIn(each) };
      expectRenewal(renewalOf(question), each, cases);
    }
  });
});

function askedIn({ asOf, overlays }: { asOf?: string | undefined; overlays?: string[] | undefined }) {
  return { ...(asOf === undefined ? {} : { asOf }), ...(overlays === undefined ? {} : { overlays }) };
}
