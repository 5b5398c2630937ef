import { degreeLevelWords } from "../degree-levels.ts";
import type { FinderWords } from "./finder-words.ts";

const scopes: FinderWords["scopes"] = {
  promotion: "promoting healthy development",
  prevention: "prevention and early intervention",
  treatment: "treatment",
  macro: "leading, policy, research or teaching",
  rsc: "providing reflective supervision",
};

const degrees: FinderWords["degrees"] = {
  associate: "an associate’s degree",
  bachelor: "a bachelor’s degree",
  master: "a master’s degree",
  doctorate: "a doctorate",
};

const leads: FinderWords["leads"] = {
  C: "practice and reflective supervision",
  P: "policy and programs",
  RF: "research and teaching",
};

const ages = {
  infant: "from pregnancy to 3 years",
  "early-childhood": "from 3 to 6 years",
  both: "of both ages, from pregnancy to 6 years",
} as const;

export const finderEnglish: FinderWords = {
  title: "Find your category",
  lead: "A few short questions about your work. Answer as your work is today; there is no wrong answer, and you can go back at any time.",
  questions: {
    work: {
      asks: "What is most of your work?",
      hint: "Think of a usual week. If you do several of these, choose what you do most.",
      answers: {
        promotion: {
          label: "I care for young children, or help families day to day",
          hint: "For example child care, a library or play group, a front desk, or an aide in a family program.",
        },
        prevention: {
          label: "I visit, teach or support families with babies and young children",
          hint: "For example home visiting, early intervention, early childhood education with families, nursing, or child welfare.",
        },
        treatment: {
          label: "I give treatment to children and their parents or guardians",
          hint: "For example therapy with parent and child together, at home or in a clinic.",
        },
        macro: {
          label: "I lead, make policy, do research or teach in the field",
          hint: "For example directing a program, working for a state agency, or teaching at a university.",
        },
        rsc: {
          label: "I provide reflective supervision or consultation",
          hint: "Regular meetings in which others reflect on their work with you.",
        },
      },
    },
    beside: {
      asks: "What is the rest of your work?",
      hint: "Being endorsed for providing reflective supervision comes on top of another category. Let us find that one first.",
      answers: {
        promotion: { label: "I care for young children, or help families day to day" },
        prevention: { label: "I visit, teach or support families with babies and young children" },
        treatment: { label: "I give treatment to children and their parents or guardians" },
        macro: { label: "I lead, make policy, do research or teach in the field" },
      },
    },
    treats: {
      asks: "Do you treat the relationship between a child and the person who cares for them most?",
      hint: "A parent, foster or adoptive parent, or guardian. It does not matter where, or in which profession.",
      answers: {
        yes: {
          label: "Yes, treating that relationship is part of my work",
          hint: "You work with child and parent together to heal or strengthen how they are with each other.",
        },
        no: {
          label: "No, I educate, support or consult",
          hint: "You teach parents, support families, or advise those who care for children.",
        },
      },
    },
    ages: {
      asks: "How old are the children whom your work is about?",
      hint: "If you do not work with children yourself, think of the children your work is for.",
      answers: {
        infant: { label: "From pregnancy to 3 years", hint: "Up to 36 months." },
        "early-childhood": { label: "3 to 6 years", hint: "From 37 to 71 months." },
        both: { label: "Both", hint: "There is a category for each." },
      },
    },
    leads: {
      asks: "What do you lead?",
      hint: "Choose what takes most of your time.",
      answers: {
        C: { label: "Practice: I supervise and reflect with those who work with families" },
        P: { label: "Policy: I shape programs, services or laws" },
        RF: { label: "Research or teaching: I study the field, or teach it at a university or college" },
      },
    },
    licensed: {
      asks: "Are you licensed to practice?",
      hint: "These rules ask a license of those who treat, for example as a social worker, counselor or psychologist.",
      answers: { yes: { label: "Yes" }, no: { label: "No, not or not yet" } },
    },
    degree: {
      asks: "What is your highest degree?",
      hint: "One that you have finished. You can enter it in your portfolio later.",
      answers: {
        none: { label: "None of these" },
        associate: { label: degreeLevelWords.en.associate },
        bachelor: { label: degreeLevelWords.en.bachelor },
        master: { label: degreeLevelWords.en.master },
        doctorate: { label: degreeLevelWords.en.doctorate },
      },
    },
    held: {
      asks: "Do you hold an endorsement already?",
      hint: "In any category, from any association of the alliance.",
      answers: { yes: { label: "Yes" }, no: { label: "No, not yet" } },
    },
  },
  number: (number) => `Question ${number}`,
  next: "Next",
  back: "Back",
  again: "Begin again",
  please: "Please choose one of the answers.",
  under: (rules) => `By these rules: ${rules}.`,
  otherRules: "Ask the same under other rules",
  soFar: "What you said",
  found: "This would fit your work",
  foundTwo: "Two categories would fit your work",
  foundTwoText:
    "There is one for each age. You can hold both; many begin with one, and use the same entries for the other.",
  why: "Why",
  asks: "What it asks, and what you have of it",
  asksLead: "Worked out from the entries in your portfolio, as they are today.",
  others: "What else there is, and why not",
  nothing: "Nothing of these rules fits yet",
  nothingWhy: {
    "no-such-ages": "These rules have no category for the ages of the children whom you work with.",
    "no-such-work": "These rules have no category for this kind of work.",
    "needs-degree":
      "The categories for your work ask for a higher degree than you have. Once you have it, come back here.",
    "needs-licence": "The categories for your work ask for a license. Once you have it, come back here.",
  },
  free: "This is a suggestion and decides nothing. Nothing has been paid or sent; you can choose any other category, and change it later.",
  change: "Change",
  see: "See each requirement with its rule",
  overview: "Look at all categories",
  because: (because) => {
    switch (because.why) {
      case "work":
        return `Most of your work is ${scopes[because.scope]}.`;
      case "treats":
        return "You treat the relationship between a child and the person who cares for them most.";
      case "educates":
        return "You educate, support or consult, and do not treat that relationship.";
      case "licensed":
        return "You are licensed, as these rules ask.";
      case "holds":
        return "You hold an endorsement, on top of which this one comes.";
      case "rsc-is-leading":
        return "Under these rules, providing reflective supervision is leading in practice: it is part of a mentor’s category.";
      case "ages":
        return `Your work is about children ${ages[because.ages]}.`;
      case "leads":
        return `You lead in ${leads[because.designation]}.`;
      case "degree":
        return `You have ${degrees[because.degree]} or a higher one, as it asks.`;
      case "route":
        return `It asks for ${degrees[because.degree]}, or for other education that reviewers judge.`;
      case "until-licence":
        return `Treating asks for a license under these rules. Until you have one, the category for ${scopes[because.instead]} is the nearest.`;
      case "until-degree":
        return `The category for your work asks for a higher degree. Until you have it, the category for ${scopes[because.instead]} is the nearest.`;
    }
  },
  scopes,
  degrees,
  leads,
  whyNot: {
    "needs-licence": "asks for a license",
    "needs-degree": "asks for a higher degree",
    "needs-endorsement": "comes on top of another endorsement, for those who provide reflective supervision",
    "other-ages": "is for children of the other age",
    "other-lead": "is for those who lead in another way",
    "is-promotion": "is for those whose work is day to day care; yours goes further",
    "is-support": "is for those who educate, support or consult",
    "is-treatment": "is for those who treat the relationship of child and parent",
    "is-leading": "is for those who lead in practice and provide reflective supervision",
  },
};
