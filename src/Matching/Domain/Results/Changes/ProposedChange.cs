namespace Matching.Domain;

/// <summary>One thing that would have to be otherwise about a company's requirement or a space.</summary>
/// <param name="Attribute">
/// The column of the data files that holds it, such as <c>area_min_m2</c>; for a waiver <c>waiver</c> and the constraint, such as <c>waiver:H03</c>.
/// </param>
/// <param name="Side">Whose move it is.</param>
/// <param name="Record">Whose attribute: <c>requirement</c>, a space such as <c>plot:P1</c>, or units of a building such as <c>unit:U1</c> and <c>unit:U1;U2</c>.</param>
/// <param name="From">The present value, written as in the data files; null where nothing is recorded.</param>
/// <param name="To">The value that would do, written as in the data files and exact.</param>
/// <param name="Unit">The unit of both; empty when there is none.</param>
/// <param name="TextZh">The sentence in Chinese.</param>
/// <param name="TextEn">The sentence in English.</param>
/// <param name="Effort">How hard it is, on a scale of its own (an estimate): the weight of its class, and how far it goes within what is permitted, above 0 to 1.</param>
public sealed record ProposedChange(
    string Attribute, ChangeSide Side, string Record, string? From, string To, string Unit, string TextZh, string TextEn, double Effort);
