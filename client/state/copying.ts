import { toast } from "./toast.ts";

/** Copies a text and says so; where the browser refuses, says what to do. */
export async function copyText(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast(done);
  } catch {
    toast("The browser does not let the page copy. Select the text instead.");
  }
}

/** The address holds the view, its places and what is selected: the link is the page's own. */
export async function copyHere(): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    toast("Link copied. It opens this very view.");
  } catch {
    toast("The browser does not let the page copy. Copy the address from its bar.");
  }
}
