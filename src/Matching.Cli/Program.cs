using Matching.Cli;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = !stop.IsCancellationRequested; // Asked twice, the process ends at once: the store and the models survive that.
    stop.Cancel();
};
return MatchingCli.Run(args, Consoles.Output(), Consoles.Error(), TimeProvider.System, stop.Token);
