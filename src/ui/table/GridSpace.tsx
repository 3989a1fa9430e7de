/** Stands for the lines of a grid that are not drawn. */
export const GridSpace = ({ height }: { readonly height: number }) => (
  <tr aria-hidden="true">
    <td style={{ height, padding: 0, border: 0 }} />
  </tr>
);
