using Matching.Domain;

namespace Matching.Import;

/// <summary>Why a cell was not taken (error) or taken with a doubt (warning), and how to mend it.</summary>
internal sealed record Fault(Text Reason, Text Remedy, IssueSeverity Severity = IssueSeverity.Error)
{
    public static Fault Warning(Text reason, Text remedy) => new(reason, remedy, IssueSeverity.Warning);
}
