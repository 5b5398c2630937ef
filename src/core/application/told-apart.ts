/** Something that is called by a name, and what tells it apart from others of the name, the clearest first. */
export type Called = { readonly name: string; readonly marks: readonly string[] };

/**
 * What each is called, in their order: by name alone where nobody else has it, else with the first mark that no other of the
 * name has too, or all marks where none does.
 */
export const toldApart = (all: readonly Called[]): readonly string[] =>
  all.map((one) => {
    const others = all.filter((each) => each !== one && each.name === one.name);
    if (others.length === 0) return one.name;
    const own = one.marks.find((mark) => mark !== "" && others.every(({ marks }) => !marks.includes(mark)));
    const said = own === undefined ? one.marks.filter((mark) => mark !== "") : [own];
    return said.length === 0 ? one.name : `${one.name} (${said.join(", ")})`;
  });
