/** What selection does to the drawing: the selected in the thread's red, its neighbourhood speaks, the rest steps back. */
import type { Core, EdgeCollection } from "cytoscape";

/** The relations that speak: those of the selected entity, or of both ends of the selected relation. */
function neighbourhood(cy: Core, id: string): EdgeCollection {
  const selected = cy.getElementById(id);
  if (selected.empty()) return cy.collection() as unknown as EdgeCollection;
  const ends = selected.filter("node").union(selected.filter("edge").connectedNodes());
  return ends.connectedEdges();
}

/** Gives every element its classes. `spoken` makes all relations speak, as from zoom 1.45 on; `also` is selected besides. */
export function highlight(
  cy: Core,
  selection: string | null,
  spoken: boolean,
  also: string | null = null,
): void {
  cy.batch(() => {
    cy.elements().removeClass("sel near ctx say");
    const selected = selection === null ? cy.collection() : cy.getElementById(selection);
    if (selected.nonempty()) {
      const near = neighbourhood(cy, selected.id());
      near.addClass("near say");
      cy.edges().difference(near).addClass("ctx");
      selected.addClass("sel");
      if (selected.isEdge()) selected.connectedNodes().addClass("sel");
    }
    if (also !== null) cy.getElementById(also).addClass("sel");
    if (spoken) cy.edges().addClass("say");
  });
}
