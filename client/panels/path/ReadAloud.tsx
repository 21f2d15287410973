import { useEffect, useState } from "react";
import type { FoundPath } from "../../state/path.ts";
import { Button } from "../../ui/Button.tsx";

/** A voice of this machine: what is read aloud leaves it no more than what is read. */
function useLocalVoice(): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    if (!("speechSynthesis" in window)) return;
    const choose = () =>
      setVoice(
        speechSynthesis.getVoices().find(({ localService, lang }) => localService && lang.startsWith("en")) ??
          null,
      );
    choose();
    speechSynthesis.addEventListener("voiceschanged", choose);
    return () => speechSynthesis.removeEventListener("voiceschanged", choose);
  }, []);
  return voice;
}

/** Reads the sentences aloud, where the machine has a voice of its own. */
export function ReadAloud({ path }: { path: FoundPath }) {
  const voice = useLocalVoice();
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => () => window.speechSynthesis?.cancel(), []);
  if (!voice) return null;
  const act = () => {
    speechSynthesis.cancel();
    if (speaking) return setSpeaking(false);
    const text = path.steps.map((step) => `${step.number}. ${step.sentence}.`).join(" ");
    const words = new SpeechSynthesisUtterance(`${text} The weakest is sentence ${path.weakest.number}.`);
    words.voice = voice;
    words.onend = () => setSpeaking(false);
    setSpeaking(true);
    speechSynthesis.speak(words);
  };
  return (
    <Button icon="note" onPress={act}>
      {speaking ? "Stop reading" : "Read aloud"}
    </Button>
  );
}
