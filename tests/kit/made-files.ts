import sharp from "sharp";

const escaped = (text: string): string => text.replaceAll(/[\\()]/g, (sign) => `\\${sign}`);

/** A PDF of one page with these lines of text. `further` are objects beside those of the page; `catalog` stands in its root. */
export const plainPdf = (
  lines: readonly string[],
  { catalog = "", further = [] as readonly string[] } = {},
): Uint8Array => {
  const text = `BT /F1 14 Tf 60 740 Td 20 TL ${lines.map((line) => `(${escaped(line)}) Tj T*`).join(" ")} ET`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...further,
  ];
  let body = "%PDF-1.4\n";
  const starts = objects.map((object, at) => {
    const start = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return new TextEncoder().encode(body + end);
};

/** A certificate of a training as a PDF. */
export const certificate = (title = "Listening to Babies"): Uint8Array =>
  plainPdf([
    "Certificate of Attendance",
    "This certifies that Rosa Quintanilla attended",
    `"${title}"`,
    "on March 1, 2025",
    "for 6 clock hours",
  ]);

/** A photograph with where it was taken in it, lying on its side. */
export const photograph = async (width = 60, height = 40): Promise<Uint8Array> =>
  new Uint8Array(
    await sharp({ create: { width, height, channels: 3, background: { r: 200, g: 120, b: 90 } } })
      .withExif({
        IFD0: { Model: "Camera of Rosa" },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "42/1 19/1 53/1" },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer(),
  );

/** A picture without anything but itself. */
export const drawing = async (width = 30, height = 20): Promise<Uint8Array> =>
  new Uint8Array(
    await sharp({ create: { width, height, channels: 3, background: { r: 20, g: 120, b: 90 } } })
      .png()
      .toBuffer(),
  );
