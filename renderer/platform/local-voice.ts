/** The system's Chinese voice that speaks on this machine itself; a voice that sends text elsewhere is never taken. Null where there is none. */
export function localVoice(): SpeechSynthesisVoice | null {
  const voices = window.speechSynthesis.getVoices().filter((voice) => voice.localService && /^(?:zh|cmn)/i.test(voice.lang))
  return voices.find((voice) => /zh[-_]CN/i.test(voice.lang)) ?? voices[0] ?? null
}

/** Voices come a moment after start. Returns the function that stops listening. */
export function onVoicesChanged(listener: () => void): () => void {
  const speech = window.speechSynthesis
  speech.addEventListener('voiceschanged', listener)
  return () => speech.removeEventListener('voiceschanged', listener)
}
