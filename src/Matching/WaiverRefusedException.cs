using Matching.Domain;

namespace Matching;

/// <summary>A waiver was not taken.</summary>
/// <param name="reason">Why.</param>
public sealed class WaiverRefusedException(Text reason) : Exception(reason.En)
{
    /// <summary>Why.</summary>
    public Text Reason { get; } = reason;
}
