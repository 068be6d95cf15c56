using Matching.Domain;

namespace Matching.Export;

/// <summary>One row of a review sheet in a spreadsheet.</summary>
/// <param name="Section">The part of the sheet.</param>
/// <param name="Id">A gate, criterion, veto or goal; empty for others.</param>
/// <param name="Item">What the row is about.</param>
/// <param name="Said">What is said about it; null when a number says it all.</param>
/// <param name="Number">The number; null when there is none.</param>
/// <param name="Limit">What the number is held against; null when there is nothing.</param>
/// <param name="Unit">The unit of both.</param>
internal sealed record ReviewSheetRow(Text Section, string Id, Text Item, Text? Said, double? Number = null, double? Limit = null, string Unit = "")
{
    public ReviewSheetRow(Text section, SheetFact fact)
        : this(section, "", fact.Name, fact.Number is null ? fact.Words ?? SheetWords.Unknown : null, (double?)fact.Number, null, fact.Unit?.Zh ?? "")
    {
    }
}
