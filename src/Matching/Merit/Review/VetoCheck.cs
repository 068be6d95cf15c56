using Matching.Domain;
using Matching.Rules;

namespace Matching.Merit;

/// <summary>What was found about one veto.</summary>
/// <param name="Veto">Which one.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="State">Whether it holds.</param>
/// <param name="Evidence">What says so; when unknown, what to ask.</param>
public sealed record VetoCheck(ReviewVeto Veto, Text Name, VetoState State, Text Evidence);
