/** What is used of the package, which has no types of its own. */
declare module "subset-font" {
  interface Options {
    readonly targetFormat: "woff2";
    /** The OpenType features that are kept, by their tags. */
    readonly keepFeatures: readonly string[];
    /** Tables of the font's file that are left out, by their tags. */
    readonly dropTables: readonly string[];
    readonly noHinting: boolean;
    readonly variationAxes: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  }
  /** Throws where the font cannot be read. */
  export default function subset(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
