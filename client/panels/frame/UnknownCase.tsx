import { useTitle } from "../../state/title.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { ErrorState } from "../../ui/States.tsx";
import { Link } from "../Link.tsx";

/** An address whose case this server does not hold. */
export function UnknownCase({ caseId }: { caseId: string }) {
  useTitle("No such case");
  return (
    <ErrorState
      level={1}
      code="NOT_FOUND"
      title={`No case is called “${caseId}” here`}
      safe={<p>The link may come from another server, or the case was renamed. Nothing was changed.</p>}
      acts={
        <Link className={buttonClass("main")} to={{ screen: "cases" }}>
          See the cases of this server
        </Link>
      }
    />
  );
}
