/** Where the plan is. */
export const planAddresses = {
  plan: "/portfolio/plan",
  pdf: "/portfolio/plan.pdf",
  calendar: "/portfolio/plan.ics",
  steps: "/portfolio/plan/steps",
} as const;

/** One step's own page. */
export const stepHref = (id: string): string => `${planAddresses.steps}/${id}`;
