namespace Matching.Domain;

/// <summary>Something unknown, as a question.</summary>
/// <param name="Source">What wants to know: a gate (<c>H03</c>), a criterion (<c>R3</c>), a veto (<c>V8</c>) or a goal (<c>K3</c>).</param>
/// <param name="Ask">The question.</param>
public sealed record SheetQuestion(string Source, Text Ask);
