namespace Matching.Domain;

/// <summary>A message for people, in Chinese and in English. Chinese is shown first.</summary>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
public sealed record Text(string Zh, string En)
{
    /// <summary>Both languages, Chinese first.</summary>
    public override string ToString() => $"{Zh} ({En})";
}
