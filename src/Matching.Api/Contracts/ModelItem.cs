using Matching.Domain;
using Matching.Models;

namespace Matching.Api.Contracts;

/// <summary>Who answers one of the two questions at present, and the model's card.</summary>
/// <param name="Kind">Which question.</param>
/// <param name="RankedBy">The model's version, or the rules'.</param>
/// <param name="ReasonZh">Why, in Chinese.</param>
/// <param name="ReasonEn">Why, in English.</param>
/// <param name="Card">The current model's card, whether or not it ranks; null when none was trained.</param>
public sealed record ModelItem(ModelKind Kind, string RankedBy, string ReasonZh, string ReasonEn, ModelCard? Card);
