type Commands = ReadonlyMap<string, string>

const greek =
  'α alpha β beta γ gamma δ delta ϵ epsilon ε varepsilon ζ zeta η eta θ theta ϑ vartheta ι iota κ kappa λ lambda μ mu ν nu ξ xi π pi ϖ varpi ρ rho σ sigma ς varsigma τ tau υ upsilon φ varphi ϕ phi χ chi ψ psi ω omega Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega'
const signs =
  '± pm ∓ mp × times ÷ div ⋅ cdot · cdot ∗ ast ∘ circ • bullet ≤ le ≥ ge ≠ ne ≈ approx ≡ equiv ∼ sim ≃ simeq ≅ cong ∝ propto ≪ ll ≫ gg ∈ in ∉ notin ∋ ni ⊂ subset ⊃ supset ⊆ subseteq ⊇ supseteq ∪ cup ∩ cap ∧ wedge ∨ vee ¬ neg ∀ forall ∃ exists ∅ emptyset ∞ infty ∂ partial ∇ nabla → to ← leftarrow ↔ leftrightarrow ⇒ Rightarrow ⇐ Leftarrow ⇔ Leftrightarrow ↦ mapsto … ldots ⋯ cdots ⋮ vdots ⋱ ddots ′ prime ℏ hbar ℓ ell ℜ Re ℑ Im ℵ aleph ⊕ oplus ⊗ otimes ⊥ perp ∥ parallel ∠ angle ⟨ langle ⟩ rangle ⌊ lfloor ⌋ rfloor ⌈ lceil ⌉ rceil ‖ | ∣ mid { { } } % % # # $ $ & &'
const doubled = 'ℝ R ℕ N ℤ Z ℚ Q ℂ C ℙ P ℍ H'

const pairs = (list: string, command: (name: string) => string): Commands => {
  const words = list.split(' ')
  return new Map(words.flatMap((word, at) => (at % 2 === 0 ? [[word, command(words[at + 1] ?? '')] as const] : [])))
}

/** The commands of TeX for letters that have one. */
export const letterCommands: Commands = new Map([
  ...pairs(greek, name => `\\${name}`),
  ...pairs(signs, name => `\\${name}`),
  ...pairs(doubled, name => `\\mathbb{${name}}`),
  ['\u2212', '-'],
  ['\u2003', '\\quad '],
  ['\u2009', '\\,'],
])

/** Those for operators with limits. */
export const naryCommands: Commands = pairs(
  '∑ sum ∏ prod ∐ coprod ∫ int ∬ iint ∭ iiint ∮ oint ⋀ bigwedge ⋁ bigvee ⋂ bigcap ⋃ bigcup ⨀ bigodot ⨁ bigoplus ⨂ bigotimes',
  name => `\\${name}`,
)

/** Those for the combining characters by which Word draws accents. */
export const accentCommands: Commands = new Map([
  ['\u0300', '\\grave'],
  ['\u0301', '\\acute'],
  ['\u0302', '\\hat'],
  ['\u0303', '\\tilde'],
  ['\u0304', '\\bar'],
  ['\u0305', '\\bar'],
  ['\u0306', '\\breve'],
  ['\u0307', '\\dot'],
  ['\u0308', '\\ddot'],
  ['\u030A', '\\mathring'],
  ['\u030C', '\\check'],
  ['\u20D7', '\\vec'],
])

/** Those for characters that stretch over or under something. */
export const groupCommands: Commands = new Map([
  ['⏞', '\\overbrace'],
  ['⏟', '\\underbrace'],
  ['→', '\\overrightarrow'],
  ['←', '\\overleftarrow'],
  ['↔', '\\overleftrightarrow'],
])

/** The functions and limits that have a command. */
export const functionNames: ReadonlySet<string> = new Set(
  'arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max min Pr sec sin sinh sup tan tanh'.split(
    ' ',
  ),
)
