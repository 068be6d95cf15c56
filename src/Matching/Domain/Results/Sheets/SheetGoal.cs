namespace Matching.Domain;

/// <summary>An annual goal that the pair would serve, or may serve.</summary>
/// <param name="Id">The goal's rule, such as <c>K3</c> (domain 9.1).</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Serves">True: it would. Null: nobody can tell yet.</param>
/// <param name="Amount">What it would add, in the rule's unit; null when unknown.</param>
/// <param name="Sentence">What it would add, in words.</param>
/// <param name="Standing">How far the goal has come and what is left of it, in words; null when it has no figures.</param>
/// <param name="Period">The period of these figures, as on file; null with them.</param>
/// <param name="Question">What to ask; null when nothing is open.</param>
public sealed record SheetGoal(string Id, Text Name, bool? Serves, decimal? Amount, Text Sentence, Text? Standing, string? Period, Text? Question);
