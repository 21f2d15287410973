import { GRADED, PROFILES, profileNamed } from "../argument/profiles.ts";
import type { Profile } from "../model/argument.ts";
import { AppError } from "../model/errors.ts";

/** @throws AppError BAD_USER_INPUT where no profile has that name. */
export function requireProfile(name: string | null | undefined): Profile {
  const profile = name ? profileNamed(name) : GRADED;
  if (profile) return profile;
  const known = PROFILES.map((one) => one.name).join(", ");
  throw new AppError("BAD_USER_INPUT", `profile: “${name?.slice(0, 40)}” is none of ${known}.`);
}
