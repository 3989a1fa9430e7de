/** A drawing that stands on its own: an SVG document, and how large it is in pixels. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

interface Frame {
  readonly title: string;
  /** Paragraphs under the chart. */
  readonly notes: readonly string[];
}

const namespace = "http://www.w3.org/2000/svg";
const padding = 24;
const titleHeight = 34;
const lineHeight = 17;
/** Letters of the notes' font are no wider than this, in pixels. */
const letterWidth = 6.2;

/** What of a computed style a drawing needs to look the same elsewhere, as attributes that every program reads. */
const shapeProperties = ["fill", "stroke", "stroke-width", "stroke-linejoin", "paint-order", "opacity"] as const;
const textProperties = ["font-family", "font-size", "font-style", "font-weight", "text-anchor"] as const;

/**
 * Copies a chart as it is seen, in the colours of the moment, into a document with its title above and its notes below.
 * Styles become attributes; fonts are named, not embedded.
 */
export function drawAlone(chart: SVGSVGElement, { title, notes }: Frame): Drawing {
  const own = { width: Number(chart.getAttribute("width")), height: Number(chart.getAttribute("height")) };
  const width = Math.max(360, own.width) + 2 * padding;
  const lines = notes.flatMap((note) => wrapText(note, Math.floor((width - 2 * padding) / letterWidth)));
  const height = own.height + titleHeight + 2 * padding + (lines.length > 0 ? lines.length * lineHeight + 8 : 0);
  const style = getComputedStyle(chart.closest("[role=img]") ?? chart);
  const svg = document.createElementNS(namespace, "svg");
  setAttributes(svg, { width, height, viewBox: `0 0 ${width} ${height}`, role: "img" });
  const name = document.createElementNS(namespace, "title");
  name.textContent = title;
  const paper = document.createElementNS(namespace, "rect");
  setAttributes(paper, { width, height, fill: style.backgroundColor || "#fff" });
  const copy = copyStyled(chart);
  setAttributes(copy, { x: padding, y: padding + titleHeight, ...own, overflow: "visible" });
  const write = (text: string, y: number, size: number, weight: number) => {
    const element = document.createElementNS(namespace, "text");
    setAttributes(element, { x: padding, y, fill: style.color || "#000", "font-family": style.fontFamily });
    setAttributes(element, { "font-size": size, "font-weight": weight });
    element.textContent = text;
    return element;
  };
  const foot = padding + titleHeight + own.height + 16;
  svg.append(name, paper, write(title, padding + 14, 15, 600), copy);
  svg.append(...lines.map((line, at) => write(line, foot + at * lineHeight, 12, 400)));
  return { svg: new XMLSerializer().serializeToString(svg), width, height };
}

function copyStyled(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll("*")];
  for (const [at, element] of [chart, ...chart.querySelectorAll("*")].entries()) {
    const target = copies[at] as Element;
    const isText = element.tagName === "text";
    if (isText || ["rect", "line", "path"].includes(element.tagName)) {
      const style = getComputedStyle(element);
      for (const property of isText ? [...shapeProperties, ...textProperties] : shapeProperties) {
        const value = style.getPropertyValue(property);
        if (value) target.setAttribute(property, value);
      }
    }
    for (const attribute of ["class", "style", "role", "tabindex"]) target.removeAttribute(attribute);
  }
  return copy;
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/** Breaks a text into lines of at most so many letters, between words. */
export function wrapText(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The drawing as a PNG, `scale` pixels to one of its own. Rejects where the browser cannot draw it. */
export async function toPng({ svg, width, height }: Drawing, scale = 2): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The browser could not draw the chart."))));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
