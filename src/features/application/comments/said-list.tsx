import type { Part } from "../../../core/application/copy.ts";
import type { TypedEntry } from "../../../core/entries/entry.ts";
import type { Instant } from "../../../core/kernel/instant.ts";
import { commentsWords } from "../../../ui/wording/site/application/comments.ts";
import { momentIn, type Reader } from "../../../ui/wording/speech.ts";
import { sayPart } from "./parts.ts";

/** Something that was said, and by whom. */
export type SaidLine = {
  readonly id: string;
  readonly who: string;
  /** What they are here, where their name does not say it. */
  readonly as?: string | undefined;
  readonly isOwn?: boolean;
  readonly part: Part | null;
  readonly text: string;
  readonly at: Instant;
};

type Props = Reader & {
  readonly lines: readonly SaidLine[];
  /** To call parts by their names. */
  readonly entries: readonly TypedEntry[];
  /** What stands there as long as nobody said anything. */
  readonly none: string;
};

/** What was said, the last at the end: who, when, and about what. */
export const SaidList = ({ language, zone, lines, entries, none }: Props) =>
  lines.length === 0 ? (
    <p>{none}</p>
  ) : (
    <ol class="said-list">
      {lines.map(({ id, who, as, isOwn, part, text, at }) => (
        <li id={`said-${id}`} class={isOwn === true ? "said is-own" : "said"}>
          <p class="said-by">
            <strong>{who}</strong>
            {as === undefined ? null : <span class="said-as">{as}</span>}
            <time datetime={new Date(at).toISOString()}>{momentIn({ language, zone }, at)}</time>
          </p>
          {part === null ? null : (
            <p class="said-about">{commentsWords[language].isAbout(sayPart(part, entries, language))}</p>
          )}
          <p class="as-typed">{text}</p>
        </li>
      ))}
    </ol>
  );
