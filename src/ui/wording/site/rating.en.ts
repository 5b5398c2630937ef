import type { RatingWords } from "./rating-words.ts";

/** What is said to a rater, in English. */
export const ratingEnglish: RatingWords = {
  title: (applicant) => `A rating for ${applicant}`,
  lead: (applicant, category, association) =>
    `${applicant} applies for an endorsement as ${category} at ${association} and asks you for a rating.`,
  facts: {
    heading: "What this is about",
    as: "You are named as",
    since: "You know this person since",
    asked: "Asked on",
    takes: "How long it takes",
    minutes: (minutes, areas) =>
      `About ${minutes} minutes for ${areas} short questions. What you fill in is kept, and you can go on another day.`,
    reads: "Who reads it",
    until: "Open until",
  },
  waived: (applicant, association) =>
    `${applicant} has signed that they give up the right to read your rating. Only the staff of ${association} and the reviewers of this application will read it.`,
  notWaived: (applicant) =>
    `${applicant} has not given up the right to read your rating. The staff and the reviewers read it, and ${applicant} may read it after the decision.`,
  intro: {
    button: "Open the form",
    goOn: "Go on with the rating",
    means:
      "Opening the form ties it to this browser: what you write can be read here only. You need no account.",
    questions: "Read or print the questions first",
  },
  code: {
    title: "A code is needed here",
    lead: (applicant) => `This browser has not opened the rating for ${applicant}, or has not for a while.`,
    why: "What a rater writes is shown to nobody else, not even to somebody who has the link. So we send a code to the rater's own address.",
    sendHeading: "Have a code sent",
    to: (masked) =>
      `The code goes to ${masked}. It works for 30 minutes. No more than ten codes a day are sent to one address for one person.`,
    send: "Send the code",
    enterHeading: "Type the code",
    label: "Code of six digits",
    hint: "Only the latest code works.",
    enter: "Open the form",
    released: "The association has spoken with you, so this link opens the form without a code.",
    open: "Open the form",
    blocked:
      "If no mail reaches you: the association can open this link for you after a call. Its telephone number and address are on its page.",
    usedUp: (applicant) =>
      `Too many wrong codes were typed for this request, so no code opens it any more. Please tell ${applicant}, who can send the request again: you then get a mail with a new link. Where the form is open already, it stays open.`,
  },
  overview: {
    partsHeading: "The questions",
    progress: (answered, asked) => `${answered} of ${asked} answered`,
    partProgress: (answered, asked) => `${answered} of ${asked}`,
    begin: "Begin",
    goOn: "Go on",
    lookOver: "Look over and send",
    saved: "Everything you write is saved as you go.",
    print: "Read or print the questions",
    others: "Others who ask you",
    othersText: "These people ask for a rating at the same address.",
    openOther: (applicant) => `Open the rating for ${applicant}`,
  },
  end: {
    heading: "Your recommendation",
    recommendation: "Do you recommend this person for the endorsement?",
    recommendationHint: (applicant) => `All in all, from what you know of the work of ${applicant}.`,
    recommendations: {
      recommended: "Yes, I recommend this person",
      "with-reservations": "Yes, with reservations",
      "not-recommended": "No, I do not recommend this person",
    },
    explanation: "Explanation",
    explanationHint:
      "Needed where you recommend this person and gave low marks (1 or 2): please say how the two go together.",
  },
  part: {
    scale: "How often does this person show this in their work?",
    marks: {
      1: "1 – hardly ever",
      2: "2 – sometimes",
      3: "3 – often",
      4: "4 – usually",
      5: "5 – nearly always",
    },
    uninformed: "Not enough information",
    answered: (given) => `Answered: ${given}`,
    remark: "Remarks on this part",
    remarkHint: "An example helps those who decide. Nobody has to write one.",
    uninformedSoFar: (count, least) =>
      `“Not enough information” so far: ${count}. With ${least} or more the rating does not count.`,
    wouldNotCount: (count, least) =>
      `“Not enough information” so far: ${count}. With ${least} or more the rating does not count. If you know too little of this person's work, you can say that you cannot rate them.`,
    next: (name) => `Save and go on: ${name}`,
    last: "Save and look over",
    back: "All questions",
    later: "Save and go on later",
    where: (place, of) => `Part ${place} of ${of}`,
  },
  saving: {
    saving: "Saving …",
    saved: "Saved.",
    failed: "Not saved yet. We go on trying; please keep this page open.",
    closed:
      "This page is closed to you by now, so what you typed last was not saved. Keep it open, press the link in the mail again in this browser, and save.",
    elsewhere: "This part was changed in another window. Please load the page again before you go on.",
  },
  send: {
    title: "Look over and send",
    missingHeading: "Still missing",
    missing: { one: "question has no answer yet", many: "questions have no answer yet" },
    recommendationMissing: "Your recommendation is missing.",
    explanationMissing:
      "You recommend this person and gave low marks. Please say in a few words how the two go together.",
    lowHeading: "Low marks",
    voidHeading: "This rating would not count",
    void: (count, least) =>
      `You said “not enough information” ${count} times. With ${least} or more a rating does not count for the application, and the applicant has to ask somebody else. You can go back and answer more, say that you cannot rate this person, or send it all the same.`,
    knowing: "I know that this rating will not count, and send it all the same.",
    ready: "Everything is answered.",
    final: (association) =>
      `Once sent, the rating cannot be changed here any more. If you notice a mistake later, ${association} can correct it with you.`,
    button: "Send the rating",
    given: "Your answers",
    notAnswered: "No answer yet",
    remark: "Remarks",
  },
  sent: {
    title: "Thank you for your rating",
    lead: (applicant) => `Your rating for ${applicant} has been sent.`,
    final: (association) =>
      `It cannot be changed here any more. For a correction please turn to ${association}.`,
    counts: "It counts for the application.",
    void: "It does not count for the application, because too many answers were “not enough information”.",
    read: (until) => `In this browser you can read and print what you sent until ${until}.`,
    readLink: "Read or print what you sent",
    copyTitle: "What you sent",
  },
  decline: {
    heading: "If you give no rating",
    text: "You need not give a rating. The applicant learns only which of these you chose, and can ask somebody else. What you have written is deleted.",
    because: "Why",
    endings: {
      "not-me": "This request is not for me",
      "cannot-rate": "I cannot rate this person",
    },
    button: "Say so and close the request",
  },
  leave: {
    heading: "On a device that others use",
    text: "When you stop for now, close the rating on this device. What you wrote stays; to go on you need a code that we send to your address.",
    button: "Close on this device",
  },
  aside: {
    heading: "This form is not needed at present",
    text: (applicant, day) =>
      `Since ${day} ${applicant} applies for a category with another form, so you need not fill in this one. Nothing that you wrote is lost. If they ask you for the other form, you get a mail of its own, and you may still finish this one: it counts if they return to the category.`,
  },
  over: {
    title: "This request is closed",
    unknown:
      "This link does not work, or was replaced by a later one. Please look whether there is a later message from us, or ask the person who wants your rating.",
    revoked: "The applicant or the association has taken this request back. There is nothing more to do.",
    declined: "You have said that you give no rating here. There is nothing more to do. Thank you.",
    expired: "This request has run out. If the applicant still needs a rating, they can ask again.",
    own: (applicant, rater) =>
      `${applicant} is signed in here, and nobody opens the rating that is given of them. ${rater} can open it in a browser of their own. That this was pressed here is shown to the staff.`,
    strange: "This form is not known to this program any more. Please turn to the association.",
  },
  questions: {
    title: "The questions of the rating",
    lead: (category) =>
      `To read or print before you begin. For ${category} each line is answered on five steps, or with “not enough information”.`,
    print: "Print this page with your browser.",
    boxes: "1   2   3   4   5   –",
  },
};
