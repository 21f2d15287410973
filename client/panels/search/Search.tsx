export function Search({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  return (
    <button type="button" onClick={onClose}>
      Search {caseId}
    </button>
  );
}
