import type { DocumentWords } from "./document-words.ts";

export const documentsEnglish: DocumentWords = {
  title: "Documents",
  lead: "Certificates, transcripts and letters, kept beside what they show. Only you see them, and whoever you share your portfolio with sees those that are attached to an entry.",
  none: "No documents yet",
  noneText:
    "Photograph a certificate or choose a PDF: we try to read its title, date and hours, so that you need not type them.",
  documents: { one: "document", many: "documents" },
  upload: {
    heading: "Add documents",
    headingHere: "Add a document here",
    label: "PDF, JPEG or PNG",
    hint: "Several at once, up to 20 megabytes each. Where a photograph was taken is removed from it.",
    photograph: "Take a photograph",
    send: "Upload",
    list: "Files on their way",
    waits: "Waits for its turn",
    goes: "{percent} % sent",
    looked: "Sent. We are looking through it.",
    stopped: "Stopped. Nothing of it was kept.",
    lost: "The connection is lost. It goes on from here as soon as it is back.",
    again: "Try again",
    cancel: "Cancel",
    tooLarge:
      "This file is larger than 20 megabytes. Please photograph the page, or save it as a smaller PDF.",
    signedOut:
      "You were signed out. Sign in again in another tab, come back here and press “Try again”: it goes on where it stopped.",
    failed: "This could not be sent. Please try again in a minute.",
    done: "{name}: arrived",
    there: "{name}: was there already",
  },
  outcomes: {
    heading: "What you sent",
    taken: (name) => `${name}: arrived.`,
    there: (name) => `${name}: was there already. It is kept once.`,
    refused: (name, why) => `${name}: ${why}`,
    tooMany: (most) => `At most ${most} files are taken at once. Please send the others again.`,
    nameless: "A file without a name",
  },
  columns: {
    name: "Name",
    state: "State",
    entries: "Attached to",
    added: "Added",
    actions: "Actions",
  },
  states: {
    waiting: "Being looked through",
    clean: "Ready",
    proposes: "Proposes a training",
    refused: "Not taken",
  },
  stateText: {
    waiting:
      "We are still looking through this document. Until that is done nobody can open it, and you need not wait for it: it is kept.",
    refused: {
      virus:
        "This file carries something harmful, so we do not keep it. Please check the device that it comes from.",
      damaged:
        "This file cannot be read: it seems to be damaged or incomplete. Please save or photograph it anew, and delete this one.",
      encrypted:
        "This PDF opens only with a password, so nobody could read it here. Please print it into a new PDF without one, and delete this one.",
      "too-large":
        "This file is too large or too complicated to be opened here. Please photograph the page, or print it into a new PDF, and delete this one.",
      "not-looked-through":
        "We tried for a while, but this file could not be looked through, so nobody can open it. Please delete it, and send it again; if that does not help, print it into a new PDF.",
      "too-large-to-check":
        "This file is too large to be checked for what is harmful. Please photograph the page, or print it into a smaller PDF, and delete this one.",
    },
  },
  someWait: "Some documents are still being looked through. You need not wait for them: they are kept.",
  lookAgain: "See whether that is done",
  ready: "It is done: the page is up to date.",
  types: { pdf: "PDF", jpeg: "Picture (JPEG)", png: "Picture (PNG)" },
  notAttached: "Not attached yet",
  filter: {
    says: "Show only some documents",
    show: "Show",
    which: "Which",
    every: "All",
    loose: "Not attached",
    attached: "Attached",
    text: "With these words",
    none: "No document fits.",
    all: "Show all",
  },
  page: {
    preview: "Preview",
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    picture: (name, page) => `${name}, page ${page}`,
    notAll: (shown, pages) =>
      `The first ${shown} of ${pages} pages are shown. The download holds all of them.`,
    noPictures: "There is no preview of this document. Download it to read it.",
    download: "Download",
    about: "About this document",
    type: "Kind",
    size: "Size",
    added: "Added",
    pages: { one: "page", many: "pages" },
    name: "Name of the document",
    nameHint: "Its ending stays as it is.",
    rename: "Save the name",
    remove: "Delete this document",
    keptFor: (applications) =>
      `It stays in what you submitted to ${applications}: whoever judges your application can go on opening it until the application has ended.`,
    removeText: (entries) =>
      entries === 0
        ? "It can be brought back for 30 days."
        : entries === 1
          ? "It then no longer stands beside the entry that it is attached to. It can be brought back for 30 days."
          : `It then no longer stands beside the ${entries} entries that it is attached to. It can be brought back for 30 days.`,
  },
  attach: {
    heading: "What it shows",
    lead: "Tick every entry that this document belongs to.",
    search: "Search your entries",
    find: "Search",
    save: "Save what is ticked",
    someShown: "Shown are the entries added last, and those that are ticked.",
    showAll: (entries) => `Show all ${entries} entries`,
    noEntries: "There are no entries yet. Once there are, you can attach documents to them.",
    noneFound: "No entry fits.",
    detach: "Detach",
  },
  proposal: {
    headingNothing: "Is this a certificate of a training?",
    leadNothing:
      "We could not read a title, a date or hours in this document: that happens with photographs. If it is a certificate, type what it says here. The training is made with this document attached.",
    isNone: "It is something else",
    heading: "We read this in the document",
    lead: "Please check whether it is right, and change what is not. Nothing is saved before you press the button.",
    title: "Title",
    date: "Date",
    hours: "Hours",
    unit: "hours",
    readFrom: (line) => `Read from: “${line}”`,
    into: "What to do with it",
    fresh: "A new training",
    fill: (name) => `Fill in “${name}”`,
    there: "You have this already:",
    attachTo: (name) => `Attach the document to “${name}”`,
    fillHint: "Only what is still empty there.",
    accept: "Make a training of it",
    decline: "No, thank you",
  },
  besideConfirmed: (titles) =>
    `Staff confirmed something of ${titles.map((title) => `“${title}”`).join(", ")} beside this document. When you take it away, whoever confirmed it sees that.`,
  ofEntry: {
    heading: "Documents",
    none: "No document is attached to this entry.",
    choose: "Attach one that is there",
    chooseHint: "It can belong to several entries.",
    attach: "Attach",
    isConfirmed:
      "Staff confirmed something of this entry. When other documents are attached to it than they saw then, whoever confirmed it sees that.",
    saveFirst: "Once this entry is saved, you can attach documents to it.",
    count: { one: "document", many: "documents" },
  },
  remove: "Delete",
  deleted: (name) => `“${name}” is deleted.`,
  undo: "Undo",
  recentlyDeleted: "Recently deleted documents",
  recentlyDeletedHint: "They can be brought back for 30 days.",
  deletedOn: (day, goes) => `deleted on ${day}, goes for good on ${goes}`,
  deletedAndKept: (day, applications) =>
    `deleted on ${day}, stays in what you submitted to ${applications} until the application has ended`,
  applicationTo: (association, category) => `${association} (${category})`,
  restore: "Bring back",
  says: (verb, name) => `${verb}: ${name}`,
};
