/**
 * The roles of a grid's elements, told in words: on screen its parts are no table of CSS, and some browsers, as Safari
 * before 17, take them for a table of HTML only then.
 */
export const gridRoles = {
  group: { role: "rowgroup" },
  row: { role: "row" },
  columnHead: { role: "columnheader" },
  rowHead: { role: "rowheader" },
  cell: { role: "gridcell" },
} as const;
