/** Where the frame leads and what its small forms are sent to; whoever serves them takes the addresses from here. */
export const frameAddresses = {
  home: "/",
  inbox: "/me/inbox",
  signIn: "/sign-in",
  signOut: "/sign-out",
  language: "/language",
  appearance: "/appearance",
} as const;

/** The fields of the forms at `/language` and `/appearance`: what to change to, and where to go back to. */
export const switchFields = { to: "to", back: "back" } as const;
