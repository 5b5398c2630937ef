import { closePiece } from "./close-piece.ts";
import { recordUse, setAside } from "./line-ledger.ts";
import { readHeading } from "./read-heading.ts";
import { readItem } from "./read-item.ts";
import { readText } from "./read-text.ts";
import type { PlacedLine, Reading } from "./reading.ts";

function pause(reading: Reading): void {
  closePiece(reading);
  if (reading.open?.kind === "set-aside") reading.open = null;
  reading.afterBlank = true;
}

/** Takes the reading one line further. */
export function readLine(reading: Reading, placed: PlacedLine): void {
  const { line, shape, nextBulletAt } = placed;
  const { emptyBullet } = reading;
  if (shape.kind !== "text") reading.emptyBullet = null;
  switch (shape.kind) {
    case "blank":
      if (line.raw !== "" && reading.ledger.uses[line.number] === undefined) {
        recordUse(reading.ledger, [line], "structure");
      }
      return pause(reading);
    case "rule":
      recordUse(reading.ledger, [line], "structure");
      return pause(reading);
    case "table":
      setAside(reading.ledger, [line]);
      return pause(reading);
    case "heading":
      return readHeading(reading, line, shape.level, shape.text);
    case "bullet": {
      const { marker, text } = shape;
      if (text !== "") return readItem(reading, { line, marker, text, indent: line.indent, nextBulletAt });
      closePiece(reading);
      recordUse(reading.ledger, [line], "structure");
      reading.emptyBullet = { indent: line.indent, marker };
      reading.afterBlank = false;
      return;
    }
    case "text":
      readText(reading, placed, shape.text);
      if (reading.emptyBullet === emptyBullet) reading.emptyBullet = null;
      return;
    default:
      return shape satisfies never;
  }
}
