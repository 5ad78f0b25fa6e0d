export interface Session {
  readonly tokenHash: string;
  readonly personId: string;
  readonly startedAt: Date;
  readonly expiresAt: Date;
}

export interface Sessions {
  find(tokenHash: string): Promise<Session | null>;
  of(personId: string): Promise<readonly Session[]>;
  add(session: Session): Promise<void>;
  end(tokenHash: string): Promise<void>;
  endAllOf(personId: string): Promise<void>;
}
