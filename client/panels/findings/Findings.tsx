export function Findings({ caseId }: { caseId: string }) {
  return <h1 tabIndex={-1}>Findings {caseId}</h1>;
}
