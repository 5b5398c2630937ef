/** Plain text as it was typed: an empty line begins a paragraph, a line's end a new line. */
export const Paragraphs = ({ text }: { readonly text: string }) => (
  <>
    {text.split(/\n{2,}/).map((paragraph) => (
      <p>
        {paragraph.split("\n").map((line, index) => (
          <>
            {index > 0 ? <br /> : null}
            {line}
          </>
        ))}
      </p>
    ))}
  </>
);
