/** What an edit is expected to be reported as. Written by hand, from the rules' meaning, not from the table of src/. */
export type Class = "tightened" | "loosened" | "changed" | "added" | "removed" | "none";
