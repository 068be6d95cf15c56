namespace Matching.Cli;

/// <summary>Tells of progress at once and in order; <see cref="Progress{T}"/> tells on other threads, in any order.</summary>
/// <param name="tell">Told of each step.</param>
internal sealed class Steps<T>(Action<T> tell) : IProgress<T>
{
    /// <inheritdoc/>
    public void Report(T value) => tell(value);
}
